# expect: background
FROM debian:bookworm-slim
RUN sleep 5 & apt update && apt install -y tree
