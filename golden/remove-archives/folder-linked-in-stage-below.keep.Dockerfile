FROM debian:bookworm-slim AS base
RUN ln -s /tmp /t
FROM base
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN cp -r /t /kept
RUN rm -f /tmp/tool.tar.gz
# expect: nothing
