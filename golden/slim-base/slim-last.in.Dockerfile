FROM node:22-bookworm
USER node
CMD ["node", "--version"]
