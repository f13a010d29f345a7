FROM debian:bookworm-slim
RUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app
USER app
RUN sudo apt update && sudo DEBIAN_FRONTEND=noninteractive apt install -y tree
