FROM debian:bookworm
USER 0
RUN apt-get update && apt-get install -y tree
