FROM debian:bookworm-slim
RUN curl -fsSL https://example.com/tool.tar.gz > /tmp/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN rm -f /tmp/tool.tar.gz
