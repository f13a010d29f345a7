FROM debian:bookworm-slim AS build
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
ENV A=1
RUN rm /tmp/tool.tar.gz
FROM debian:bookworm-slim
COPY --from=build /opt /opt
# expect: nothing
