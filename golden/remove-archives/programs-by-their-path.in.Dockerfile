FROM debian:bookworm-slim
RUN /usr/bin/curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && /bin/tar xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN /bin/rm -f /tmp/tool.tar.gz
