# expect: read-later
FROM golang:1.22
COPY . .
RUN go build ./...
CMD ["go", "run", "."]
