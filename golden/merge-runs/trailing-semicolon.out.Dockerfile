FROM debian:bookworm
RUN mkdir /data \
    && { touch /data/a; touch /data/b; } \
    && touch /data/c
