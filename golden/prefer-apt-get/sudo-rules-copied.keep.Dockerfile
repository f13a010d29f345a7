# expect: sudo-limited
FROM debian:bookworm-slim
COPY app /etc/sudoers.d/app
USER app
RUN sudo apt update
