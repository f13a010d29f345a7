FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt && (sleep 1 &)
ENV A=1
RUN rm /tmp/tool.tar.gz
# expect: background
