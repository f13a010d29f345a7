FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
ENV PATH=/opt/tool/bin:$PATH
RUN rm /tmp/tool.tar.gz && mkdir /data
