# expect: sudo-limited
FROM debian:bookworm-slim
RUN echo "app ALL=(ALL) NOPASSWD: /opt/apt" > /etc/sudoers.d/app
USER app
RUN sudo apt update && sudo apt install -y tree
