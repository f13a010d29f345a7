FROM debian:bookworm
RUN apt-get update
USER 0
RUN apt-get install -y tree
