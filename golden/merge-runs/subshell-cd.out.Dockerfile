FROM debian:bookworm
RUN (cd /tmp && touch a) \
    && touch b
