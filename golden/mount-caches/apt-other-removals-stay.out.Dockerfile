FROM debian:bookworm-slim
RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /tmp/* /var/tmp/*
