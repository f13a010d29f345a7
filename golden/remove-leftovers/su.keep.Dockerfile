FROM debian:bookworm
RUN su -c "apt-get update && apt-get install -y curl"
# expect: wrapped
