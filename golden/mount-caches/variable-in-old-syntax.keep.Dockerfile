# syntax=docker/dockerfile:1.2
# expect: old-syntax
FROM debian:bookworm-slim
ARG TARGETARCH
RUN apt-get update && apt-get install -y curl
