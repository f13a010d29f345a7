FROM debian:bookworm-slim
RUN apt update && apt-get install -y tree
