FROM debian:bookworm-slim
ARG VERSION
RUN wget -q https://example.com/tool-$VERSION.tgz && tar xf tool-$VERSION.tgz
# expect: nothing
