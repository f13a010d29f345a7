# expect: read-later
FROM node:20
RUN npm install -g typescript
RUN echo between
COPY a /a
RUN npm install --offline express
