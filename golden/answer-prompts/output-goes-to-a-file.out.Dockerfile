FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y tree > /var/log/install.log 2>&1
