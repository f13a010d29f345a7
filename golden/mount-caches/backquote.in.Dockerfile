# escape=`
FROM debian:bookworm-slim
RUN apt-get update `
 && apt-get install -y --no-install-recommends git curl ca-certificates patch less `
 && rm -rf /var/lib/apt/lists/*
