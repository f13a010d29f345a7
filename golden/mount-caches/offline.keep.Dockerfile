# expect: read-here
FROM node:20
RUN npm ci --offline
