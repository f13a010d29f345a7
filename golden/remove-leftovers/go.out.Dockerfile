FROM golang:1.22
COPY . .
RUN go install ./cmd/tool && rm -rf ~/.cache/go-build /go/pkg/mod
CMD ["tool"]
