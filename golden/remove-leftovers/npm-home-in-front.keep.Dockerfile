# expect: cache-moved
FROM node:20
RUN HOME=/data npm install -g typescript
