# expect: populated
FROM node:20 AS base
COPY npm-cache /root/.npm
FROM base
RUN npm ci
