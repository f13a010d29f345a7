FROM debian:bookworm-slim
RUN set -e; \
    apt update; \
    apt -y install tree=2.1.0-1 ./some.deb g++ python3.11; \
    apt remove -y gcc; \
    apt purge -y cpp; \
    apt autoremove -y; \
    apt build-dep -y hello; \
    apt source hello; \
    apt download hello; \
    apt autoclean; \
    apt clean
