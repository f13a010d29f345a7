FROM debian:bookworm-slim
RUN <<EOF
curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
EOF
ENV A=1
RUN rm /tmp/tool.tar.gz
# expect: heredoc
