# expect: cache-moved
FROM node:20
ENV npm_config_cache=/c
RUN npm ci
