FROM debian:bookworm-slim
COPY start.sh /usr/local/bin/
RUN apt-get update && apt-get install -y tree
