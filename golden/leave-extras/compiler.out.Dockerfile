FROM ubuntu:22.04
RUN apt-get update && apt-get install --no-install-recommends -y gcc=4:11.2.0-1ubuntu1 make libc6-dev && rm -rf /var/lib/apt/lists/*
