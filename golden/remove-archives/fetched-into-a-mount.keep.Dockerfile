FROM debian:bookworm-slim
RUN --mount=type=cache,target=/tmp curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN rm -f /tmp/tool.tar.gz
# expect: nothing
