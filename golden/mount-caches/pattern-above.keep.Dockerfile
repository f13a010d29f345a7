# expect: read-here
FROM node:20
RUN npm ci && rm -rf /root/.np*
