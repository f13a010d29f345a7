FROM debian:bookworm
RUN find / -name x -exec echo {} \; \
    && touch /b
