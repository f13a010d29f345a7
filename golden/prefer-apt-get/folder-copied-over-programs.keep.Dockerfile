# expect: replaced
FROM debian:bookworm-slim
COPY rootfs /
RUN apt update && apt install -y tree
