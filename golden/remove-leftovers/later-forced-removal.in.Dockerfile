FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
COPY x /x
RUN rm -rf /var/lib/apt/lists/*
