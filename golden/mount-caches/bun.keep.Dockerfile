# expect: local-sources
FROM example.com/bun:1
ENV HOME=/root
USER root
RUN bun install
