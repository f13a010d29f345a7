FROM debian:bookworm
RUN apt-get update
COPY more.list /usr/../etc/apt/sources.list.d/
RUN apt-get install -y tree
# expect: sources-may-change
