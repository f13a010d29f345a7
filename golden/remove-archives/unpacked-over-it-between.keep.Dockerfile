FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
COPY rest.tar /srv/
RUN tar -xf /srv/rest.tar -C /tmp
WORKDIR /opt
RUN rm /tmp/tool.tar.gz
# expect: not-forced
