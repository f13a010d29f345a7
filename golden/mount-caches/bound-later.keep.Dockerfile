# expect: copied-later
FROM node:20 AS build
RUN npm ci
FROM node:20
RUN --mount=type=bind,from=build,source=/root/.npm,target=/npm ls /npm > /o
