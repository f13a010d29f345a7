FROM debian:bookworm
RUN set -u; { touch /f; } > /g && apt-get update && apt-get install -y curl
# expect: errexit
