FROM debian:bookworm
RUN mkdir /data \
    && touch /data/ready
