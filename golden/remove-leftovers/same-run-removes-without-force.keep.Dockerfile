FROM debian:bookworm
RUN apt-get update && apt-get install -y curl && rm -r /var/lib/apt/lists/*
# expect: nothing
