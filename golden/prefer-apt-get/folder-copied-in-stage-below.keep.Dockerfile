# expect: replaced
FROM debian:bookworm-slim AS base
COPY bin/ /usr/local/bin/
FROM base
RUN apt update && apt install -y tree
