FROM debian:bookworm
RUN apt-get update && apt-get install -y wget && wget https://example.com/a.deb && apt-get install -y unzip
