FROM debian:bookworm
RUN apt-get update && apt-get install --no-install-recommends -y wget ca-certificates && wget https://example.com/a.deb && apt-get install --no-install-recommends -y unzip
