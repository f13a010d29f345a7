# expect: nothing
FROM node:20
RUN yarn --version
