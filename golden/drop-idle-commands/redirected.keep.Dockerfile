# expect: nothing
FROM alpine:3.20
RUN apk update > /index.log && apk add --no-cache curl
