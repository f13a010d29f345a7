FROM debian:bookworm
RUN apt-get update && apt-get install -y curl && apt-get clean && rm -rf /var/lib/apt/lists/*
COPY a /a
RUN apt-get clean
COPY b /b
