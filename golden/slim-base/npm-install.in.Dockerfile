FROM node:22
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --omit=dev --no-audit --no-fund && npm cache clean --force
ENV PATH=/app/node_modules/.bin:$PATH
CMD ["semver", "1.2.3"]
