# expect: home-unknown
FROM example.com/team/node:20
RUN npm ci
