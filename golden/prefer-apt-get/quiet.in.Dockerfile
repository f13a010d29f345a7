FROM debian:bookworm-slim
RUN apt update -qq > /dev/null 2>&1 && apt install -yqq tree >/dev/null
