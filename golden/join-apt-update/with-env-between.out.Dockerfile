FROM debian:bookworm
ENV LANG=C.UTF-8
WORKDIR /app
RUN apt-get update && apt-get install -y curl
