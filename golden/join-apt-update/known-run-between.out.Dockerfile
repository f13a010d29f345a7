FROM debian:bookworm
RUN mkdir -p /data
RUN apt-get update && apt-get install -y curl
