FROM node:22-slim
RUN npm install -g typescript@7.0.2
CMD ["tsc", "--version"]
