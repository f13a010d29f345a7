# expect: not-editable
FROM debian:bookworm-slim
RUN <<EOF
set -e
apt-get update
apt-get install tree
EOF
