# expect: compiled-in
FROM golang:1.22
ENV GOMODCACHE=/m
WORKDIR /src
RUN go build -o /app .
