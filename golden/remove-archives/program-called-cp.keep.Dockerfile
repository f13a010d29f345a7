FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN /opt/cp a b
ENV A=1
RUN rm -f /tmp/tool.tar.gz
# expect: suggestion
