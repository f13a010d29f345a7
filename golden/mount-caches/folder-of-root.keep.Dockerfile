# expect: parents-of-root
FROM golang:1.22
ENV HOME=/home/app
USER 1000
RUN go install example.com/tool@v1
