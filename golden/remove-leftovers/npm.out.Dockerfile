FROM node:20
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && rm -rf ~/.npm/_cacache ~/.npm/_logs
COPY . .
RUN npm run build
CMD ["npm", "start"]
