FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
WORKDIR /srv
RUN rm -rf /tmp/*.tar.gz /var/tmp/*
