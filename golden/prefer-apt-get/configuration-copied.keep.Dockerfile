# expect: configured
FROM debian:bookworm-slim
COPY local.conf /etc/apt/apt.conf.d/
RUN apt update && apt install -y tree
