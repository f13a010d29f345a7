FROM debian:bookworm-slim
ENV VERSION=1.2
WORKDIR /src
RUN wget -q https://example.com/tool-$VERSION.tgz \
    && tar xf tool-$VERSION.tgz \
    && cd tool-$VERSION \
    && ./configure \
    && make install
ENV A=1
RUN rm -rf /src
