FROM debian:bookworm-slim
RUN cd /srv && curl -fsSLOJ https://example.com/tool.tgz && tar xf tool.tgz
# expect: nothing
