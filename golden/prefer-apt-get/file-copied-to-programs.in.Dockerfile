FROM debian:bookworm-slim
COPY start.sh /usr/local/bin/
RUN apt update && apt install -y tree
