FROM debian:bookworm
RUN apt-get update
ENV LANG=C.UTF-8
WORKDIR /app
RUN apt-get install -y curl
