# expect: read-later
FROM alpine:3.20
RUN apk add curl
CMD ["apk", "search", "git"]
