# expect: suggestion
FROM debian:bookworm
RUN apt-get update && apt-get install -y vim
