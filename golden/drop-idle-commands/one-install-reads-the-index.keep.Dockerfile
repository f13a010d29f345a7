# expect: nothing
FROM alpine:3.20
RUN apk update && apk add --no-cache curl && apk search git && rm -rf /var/cache/apk/*
