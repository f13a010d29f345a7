# expect: nothing
FROM alpine:3.20
RUN test -e /x || apk update && apk add --no-cache curl
