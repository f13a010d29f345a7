# expect: read-later
FROM node:20
RUN npm install -g typescript
RUN --network=none npm install express
