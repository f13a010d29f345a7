FROM node:20
COPY package.json ./
RUN yarn && yarn build && rm -rf /usr/local/share/.cache/yarn
