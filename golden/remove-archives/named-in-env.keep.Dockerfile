FROM debian:bookworm-slim
ENV ARCHIVE=tool.tar.gz
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
# expect: named-elsewhere
