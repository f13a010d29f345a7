FROM debian:bookworm-slim
RUN set -e; \
    apt-get update; \
    apt-get -y install tree=2.1.0-1 ./some.deb g++ python3.11; \
    apt-get remove -y gcc; \
    apt-get purge -y cpp; \
    apt-get autoremove -y; \
    apt-get build-dep -y hello; \
    apt-get source hello; \
    apt-get download hello; \
    apt-get autoclean; \
    apt-get clean
