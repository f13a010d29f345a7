FROM debian:bookworm-slim
WORKDIR /tmp
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN ls > /list
# expect: read-later
