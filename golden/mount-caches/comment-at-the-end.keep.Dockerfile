# expect: not-editable
FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    # small layers
    && rm -rf /var/lib/apt/lists/*
