FROM debian:bookworm-slim
RUN curl -fsSL https://example.com/tool.tar.gz > /tmp/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt \
    && rm -f /tmp/tool.tar.gz
ENV A=1
