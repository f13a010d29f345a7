# expect: nothing
FROM debian:bookworm
RUN apt-get update && apt-get install -y -d curl && apt-get clean && rm -rf /var/lib/apt/lists/*
