FROM debian:bookworm
RUN mkdir /data \
# both
    # the first
    && touch /data/a \
    # the second
    && touch /data/b
