FROM debian:bookworm
RUN apt-get update && apt-get install --no-install-recommends -y git ca-certificates openssh-client && rm -rf /var/lib/apt/lists/*
