FROM node:20-slim
WORKDIR /app
RUN apt-get update \
    # for the sources
    && apt-get install -y --no-install-recommends git \
    # small layers
    && rm -rf /var/lib/apt/lists/* \
    && npm ci
