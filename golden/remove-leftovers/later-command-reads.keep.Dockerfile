FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
COPY x /x
RUN ls /var/lib/apt/lists > /o
# expect: read-later
