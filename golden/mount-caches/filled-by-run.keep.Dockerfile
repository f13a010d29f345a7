# expect: populated
FROM node:20
RUN mkdir -p /root/.npm/_cacache
COPY a /a
RUN npm ci
