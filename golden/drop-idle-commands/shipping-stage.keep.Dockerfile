# expect: nothing
FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*
