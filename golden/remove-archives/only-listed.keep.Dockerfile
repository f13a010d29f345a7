FROM debian:bookworm-slim
RUN curl -fsSLo /srv/tool.tar.gz https://example.com/tool.tar.gz && tar tzf /srv/tool.tar.gz
# expect: nothing
