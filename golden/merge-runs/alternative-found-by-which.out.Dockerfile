FROM debian:bookworm
RUN update-alternatives --install /usr/local/bin/python3 python $(which python3.11) 5 \
    && touch /b
