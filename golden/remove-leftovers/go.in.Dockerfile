FROM golang:1.22
COPY . .
RUN go install ./cmd/tool
CMD ["tool"]
