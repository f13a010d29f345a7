# expect: populated
FROM node:20
COPY .npm /root/.npm
RUN npm ci
