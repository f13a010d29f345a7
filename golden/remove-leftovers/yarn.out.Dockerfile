FROM node:20
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile && rm -rf /usr/local/share/.cache/yarn
CMD ["yarn", "start"]
