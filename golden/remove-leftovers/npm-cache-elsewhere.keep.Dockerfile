# expect: cache-moved
FROM node:20
ENV npm_config_cache=/data/npm
RUN npm install -g typescript
