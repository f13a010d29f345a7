FROM debian:bookworm-slim AS base
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
FROM base
COPY --from=base /tmp /tmp
# expect: copied-later
