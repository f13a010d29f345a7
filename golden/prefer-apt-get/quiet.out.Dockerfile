FROM debian:bookworm-slim
RUN apt-get update -qq > /dev/null 2>&1 && apt-get install -yqq tree >/dev/null
