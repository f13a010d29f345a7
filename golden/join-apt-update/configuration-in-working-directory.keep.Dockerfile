FROM debian:bookworm
WORKDIR /a
RUN apt-get update -c apt.conf
WORKDIR /b
RUN apt-get install -y tree
# expect: sources-may-change
