# expect: nothing
FROM golang:1.22
RUN go mod download
CMD ["/app"]
