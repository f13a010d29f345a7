# expect: configured
FROM debian:bookworm
COPY apt.conf /etc/apt/
RUN apt-get update && apt-get install -y vim
