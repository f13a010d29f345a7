FROM node:22-bookworm-slim
RUN npm install -g --no-audit semver@7.8.6
CMD ["semver", "1.2.3"]
