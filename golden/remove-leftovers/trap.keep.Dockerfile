FROM debian:bookworm
RUN trap 'echo bye' EXIT; apt-get update && apt-get install -y curl
# expect: trap
