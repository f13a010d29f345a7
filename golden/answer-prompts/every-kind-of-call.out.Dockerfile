FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get upgrade -y \
    && apt-get -t bookworm-backports install -y \
        curl \
        git \
    && apt-get purge -y gcc \
    && apt-get autoremove -y
