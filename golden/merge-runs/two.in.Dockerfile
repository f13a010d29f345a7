FROM debian:bookworm
RUN mkdir /data
RUN touch /data/ready
