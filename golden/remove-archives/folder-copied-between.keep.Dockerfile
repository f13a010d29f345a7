FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN cp -r /tmp /kept
RUN rm /tmp/tool.tar.gz
# expect: read-later
