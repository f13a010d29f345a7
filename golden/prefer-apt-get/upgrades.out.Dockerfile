FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get upgrade --with-new-pkgs -y \
    && apt-get -y dist-upgrade \
    && apt-get dist-upgrade -y
