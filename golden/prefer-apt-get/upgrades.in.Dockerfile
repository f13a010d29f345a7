FROM debian:bookworm-slim
RUN apt update \
    && apt upgrade -y \
    && apt -y full-upgrade \
    && apt dist-upgrade -y
