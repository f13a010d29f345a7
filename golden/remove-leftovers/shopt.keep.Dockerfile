FROM debian:bookworm
RUN shopt -s nullglob; apt-get update && apt-get install -y curl
# expect: shell-options
