FROM debian:bookworm-slim
RUN trap "echo done" EXIT && curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN rm /tmp/tool.tar.gz
# expect: trap
