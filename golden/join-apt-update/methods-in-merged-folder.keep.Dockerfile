FROM debian:bookworm
RUN apt-get update
COPY gpgv /lib/apt/methods/gpgv
RUN apt-get install -y tree
# expect: sources-may-change
