FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
COPY x /x
RUN apt-get update && apt-get install -y git
