FROM node:22
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
ENV PATH=/app/node_modules/.bin:$PATH
# expect: suggestion
CMD ["semver", "1.2.3"]
