FROM debian:bookworm
RUN --mount=type=cache,target=/var/cache/x touch /a \
    && touch /b
