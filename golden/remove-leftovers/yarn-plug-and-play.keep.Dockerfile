# expect: cache-moved
FROM node:20
RUN yarn install --enable-pnp
