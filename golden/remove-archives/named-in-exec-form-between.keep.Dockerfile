FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN ["cp", "/tmp/tool.tar.gz", "/kept"]
RUN rm -f /tmp/tool.tar.gz
# expect: read-later
