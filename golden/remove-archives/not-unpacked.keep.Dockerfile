FROM debian:bookworm-slim
RUN curl -fsSLo /usr/share/nginx/html/tool.tar.gz https://example.com/tool.tar.gz
# expect: nothing
