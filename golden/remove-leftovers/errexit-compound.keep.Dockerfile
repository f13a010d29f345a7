FROM debian:bookworm
RUN set -e; apt-get update; if true; then false; apt-get install -y curl; fi
# expect: errexit
