# expect: user-unknown
FROM example.com/team/node:20
RUN yarn install
