# expect: cleans
FROM golang:1.22
ENV CGO_ENABLED=0
RUN go install example.com/tool@v1 && go clean -cache
