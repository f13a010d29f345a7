FROM node:22-slim
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile
ENV PATH=/app/node_modules/.bin:$PATH
CMD ["semver", "1.2.3"]
