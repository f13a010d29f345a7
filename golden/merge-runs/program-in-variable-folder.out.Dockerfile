FROM debian:bookworm
ARG SRC
RUN "$SRC/prepare/build.sh" \
    && touch /b
