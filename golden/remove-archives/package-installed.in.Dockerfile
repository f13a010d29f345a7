FROM debian:bookworm-slim
RUN wget -qO /tmp/tool.deb https://example.com/tool.deb \
    && apt-get update \
    && apt-get install -y /tmp/tool.deb \
    && rm -rf /var/lib/apt/lists/*
