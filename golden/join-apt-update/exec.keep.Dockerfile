FROM debian:bookworm
RUN exec apt-get update
RUN apt-get install -y tree
# expect: nothing
