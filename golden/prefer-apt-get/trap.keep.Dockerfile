# expect: status-unread
FROM debian:bookworm-slim
RUN trap 'exit 0' EXIT; apt update && apt install -y tree
