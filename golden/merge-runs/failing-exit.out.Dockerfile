FROM debian:bookworm
RUN mkdir /data || exit 1 \
    && touch /b
