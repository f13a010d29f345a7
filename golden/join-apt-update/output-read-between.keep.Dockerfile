FROM debian:bookworm
RUN apt-get update > /update.log
RUN cp /update.log /o
RUN apt-get install -y tree
# expect: nothing
