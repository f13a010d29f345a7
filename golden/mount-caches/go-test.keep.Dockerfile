# expect: remembered
FROM golang:1.22
ENV CGO_ENABLED=0 GOMODCACHE=/m
RUN go test ./...
