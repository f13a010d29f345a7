FROM debian:bookworm
RUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y curl
# expect: cache-mount
