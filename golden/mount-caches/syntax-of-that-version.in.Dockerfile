# syntax=docker/dockerfile:1.2
FROM node:20
WORKDIR /app
RUN npm ci
