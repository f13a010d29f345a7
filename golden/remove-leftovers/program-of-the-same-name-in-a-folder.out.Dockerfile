FROM golang:1.22
COPY . .
RUN go build -o /go/bin/app . && rm -rf ~/.cache/go-build /go/pkg/mod
CMD ["/go/bin/app"]
