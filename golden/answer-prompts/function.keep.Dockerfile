# expect: status-unread
FROM debian:bookworm-slim
RUN get() { apt-get install "$1"; }; apt-get update && get tree
