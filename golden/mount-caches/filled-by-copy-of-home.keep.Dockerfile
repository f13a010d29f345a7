# expect: populated
FROM node:20
COPY . /root/
RUN npm ci
