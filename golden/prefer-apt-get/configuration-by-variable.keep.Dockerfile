# expect: configured
FROM debian:bookworm-slim
ENV APT_CONFIG=/etc/own
RUN apt update && apt install -y tree
