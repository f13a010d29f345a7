FROM node:20
WORKDIR /app
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc_not_read npm ci
