FROM debian:bookworm
RUN apt-get update
COPY rootfs /
RUN apt-get install -y curl
# expect: sources-may-change
