# expect: read-here
FROM node:20
WORKDIR /root/.npm
RUN npm ci
