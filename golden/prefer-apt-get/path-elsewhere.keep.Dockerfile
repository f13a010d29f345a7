# expect: replaced
FROM debian:bookworm-slim
RUN ln -s /opt/apt-wrapper /usr/local/bin/apt
RUN apt update && apt install -y tree
