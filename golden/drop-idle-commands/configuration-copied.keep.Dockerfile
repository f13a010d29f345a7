# expect: nothing
FROM debian:bookworm
COPY apt.conf /etc/apt/apt.conf.d/99local
RUN apt-get update && apt-get install -y curl && apt-get clean && rm -rf /var/lib/apt/lists/*
