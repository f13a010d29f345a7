FROM node:20-slim
USER node
RUN npm install -g typescript && rm -rf ~/.npm/_cacache ~/.npm/_logs
