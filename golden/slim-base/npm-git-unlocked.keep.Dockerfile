FROM node:22
WORKDIR /app
COPY package.json ./
RUN npm install
# expect: commands-missing
CMD ["semver", "1.2.3"]
