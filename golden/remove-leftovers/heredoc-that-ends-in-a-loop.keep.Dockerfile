# expect: errexit
FROM debian:bookworm
RUN <<EOF
set -e
apt-get update
for package in git curl; do apt-get install -y $package; done
EOF
