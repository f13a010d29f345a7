FROM debian:bookworm-slim
RUN test -e /tmp/tool.tgz || wget -qO /tmp/tool.tgz https://example.com/tool.tgz; tar xf /tmp/tool.tgz
# expect: nothing
