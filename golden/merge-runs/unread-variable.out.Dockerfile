FROM debian:bookworm
RUN version=1 && echo "$version" > /v \
    && touch /b
