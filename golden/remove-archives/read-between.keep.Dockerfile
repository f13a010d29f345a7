FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN sha256sum /tmp/tool.tar.gz > /sum && rm /tmp/tool.tar.gz
# expect: read-later
