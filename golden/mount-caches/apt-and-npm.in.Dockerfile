FROM node:20-slim
WORKDIR /app
COPY package*.json ./
RUN apt-get update && apt-get install -y --no-install-recommends git \
    && npm ci \
    && npm cache clean --force \
    && rm -rf /var/lib/apt/lists/*
