# expect: read-later
FROM node:20
RUN npm ci
CMD ["npx", "serve"]
