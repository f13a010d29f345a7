# expect: nothing
FROM node:20
RUN pnpm fetch
COPY . .
RUN pnpm run build
