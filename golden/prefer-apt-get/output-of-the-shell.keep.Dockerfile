# expect: output-read
FROM debian:bookworm-slim
RUN exec > /update.log; apt update && apt install -y tree
