FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN rm -f /tmp/tool.tar.[gx]z
# expect: suggestion
