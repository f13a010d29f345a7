FROM node:22-bookworm-slim
USER node
CMD ["node", "--version"]
