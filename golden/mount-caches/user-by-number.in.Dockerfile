FROM node:20
ENV HOME=/home/node
USER 1000:1000
WORKDIR /home/node/app
COPY package*.json ./
RUN npm ci
