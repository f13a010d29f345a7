# syntax=docker/dockerfile:1.2
FROM node:20
WORKDIR /app
RUN --mount=type=cache,target=/root/.npm npm ci
