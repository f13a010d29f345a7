# expect: user-named
FROM node:20
ENV HOME=/home/node
USER node
RUN npm ci
