FROM debian:bookworm
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN mkdir /data && touch /data/a \
    && touch /b
