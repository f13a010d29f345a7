# expect: cache-moved
FROM node:20
COPY .npmrc package.json ./
RUN npm install
