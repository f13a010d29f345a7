FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
ENV PATH=/app/node_modules/.bin:$PATH
CMD ["semver", "1.2.3"]
