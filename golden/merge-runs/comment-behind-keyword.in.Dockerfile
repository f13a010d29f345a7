FROM debian:bookworm
RUN mkdir /data
# both
RUN \
    # the first
    touch /data/a \
    # the second
    && touch /data/b
