# expect: not-editable
FROM alpine:3.20
RUN if apk update; then apk add --no-cache curl; fi
