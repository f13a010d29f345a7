# expect: cache-moved
FROM node:20
COPY .npmrc /root/
RUN npm ci
