# expect: nothing
FROM debian:bookworm
RUN rm /etc/apt/apt.conf.d/docker-clean
RUN apt-get update && apt-get install -y curl && apt-get clean && rm -rf /var/lib/apt/lists/*
