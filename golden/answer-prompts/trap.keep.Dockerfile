# expect: status-unread
FROM debian:bookworm-slim
RUN trap 'exit 0' EXIT; apt-get update && apt-get install tree
