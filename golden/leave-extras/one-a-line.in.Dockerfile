FROM debian:bookworm
RUN apt-get update \
    && apt-get install -y \
        ca-certificates \
        curl \
        vim \
    && rm -rf /var/lib/apt/lists/*
