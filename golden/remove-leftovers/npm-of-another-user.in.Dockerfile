FROM node:20-slim
USER node
RUN npm install -g typescript
