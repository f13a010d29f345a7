FROM debian:bookworm
RUN ln -s /etc/apt /a
RUN apt-get update
COPY more.list /a/sources.list.d/more.list
RUN apt-get install -y tree
# expect: sources-may-change
