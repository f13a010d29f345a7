# expect: copied-later
FROM node:20 AS build
RUN npm ci
FROM node:20
COPY --from=build /root/.npm /root/.npm
