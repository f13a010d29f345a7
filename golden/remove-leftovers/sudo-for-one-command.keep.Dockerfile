FROM debian:bookworm
RUN echo 'daemon ALL=(root) NOPASSWD: /usr/bin/apt-get' > /etc/sudoers.d/daemon
USER daemon
RUN sudo apt-get update && sudo apt-get install -y tree
# expect: wrapped
