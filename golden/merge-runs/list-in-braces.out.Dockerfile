FROM debian:bookworm
RUN mkdir /data \
    && { echo one; echo two; } \
    && { false || true; }
