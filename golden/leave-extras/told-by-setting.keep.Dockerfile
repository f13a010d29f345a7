# expect: nothing
FROM debian:bookworm
RUN apt-get update && apt-get install -y -o APT::Install-Recommends=false vim
