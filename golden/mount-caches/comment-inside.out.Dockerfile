FROM node:20-slim
WORKDIR /app
RUN --mount=type=cache,target=/root/.npm \
    --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    # for the sources
    && apt-get install -y --no-install-recommends git \
    # small layers
    && npm ci
