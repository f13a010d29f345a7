FROM ubuntu:22.04
RUN apt-get update && apt-get install -y gcc=4:11.2.0-1ubuntu1 make && rm -rf /var/lib/apt/lists/*
