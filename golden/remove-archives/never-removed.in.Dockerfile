FROM debian:bookworm-slim
WORKDIR /src
RUN curl -fsSLO https://example.com/tool.tar.gz && tar xzf tool.tar.gz -C /opt
CMD ["tool"]
