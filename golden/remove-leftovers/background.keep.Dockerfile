FROM debian:bookworm
RUN sleep 9 & apt-get update && apt-get install -y curl
# expect: background
