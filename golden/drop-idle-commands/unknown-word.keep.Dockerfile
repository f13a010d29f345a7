# expect: nothing
FROM alpine:3.20
RUN apk update $(touch /x) && apk add --no-cache curl
