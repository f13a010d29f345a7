FROM node:22
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install json5@2.2.3
ENV PATH=/app/node_modules/.bin:$PATH
# expect: suggestion
CMD ["semver", "1.2.3"]
