# expect: without-network
FROM node:20
RUN --network=none npm ci
