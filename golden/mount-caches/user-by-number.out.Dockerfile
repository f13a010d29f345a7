FROM node:20
ENV HOME=/home/node
USER 1000:1000
WORKDIR /home/node/app
COPY package*.json ./
RUN --mount=type=cache,target=/home/node/.npm,uid=1000,gid=1000 npm ci
