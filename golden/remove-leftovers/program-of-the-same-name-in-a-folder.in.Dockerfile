FROM golang:1.22
COPY . .
RUN go build -o /go/bin/app .
CMD ["/go/bin/app"]
