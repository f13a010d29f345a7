# expect: copied-later
FROM node:20 AS base
RUN npm install -g typescript
FROM base
COPY --from=base /root /root
