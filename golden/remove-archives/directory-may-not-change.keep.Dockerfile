FROM debian:bookworm-slim
RUN cd /srv; wget -q https://example.com/tool.tgz && tar xf tool.tgz
# expect: nothing
