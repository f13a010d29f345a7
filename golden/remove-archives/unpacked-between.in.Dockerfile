FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
COPY rest.tar /
RUN tar -xf /rest.tar -C /opt
WORKDIR /opt
RUN rm -f /tmp/tool.tar.gz
