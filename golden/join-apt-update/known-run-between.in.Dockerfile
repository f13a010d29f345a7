FROM debian:bookworm
RUN apt-get update
RUN mkdir -p /data
RUN apt-get install -y curl
