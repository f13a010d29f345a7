# expect: nothing
FROM node:20
RUN --mount=type=bind,source=.npm,target=/root/.npm,rw npm ci
