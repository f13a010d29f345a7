FROM node:20
WORKDIR /app
RUN --mount=type=cache,target=/root/.npm \
    npm install --global --no-audit --no-fund --loglevel=error typescript@5.4 eslint@9
