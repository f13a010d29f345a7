FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN for file in /tmp/*; do echo "$file"; done > /list
# expect: read-later
