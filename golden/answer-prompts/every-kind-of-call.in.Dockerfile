FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get upgrade \
    && apt-get -t bookworm-backports install \
        curl \
        git \
    && apt-get purge gcc \
    && apt-get autoremove
