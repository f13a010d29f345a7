# expect: not-editable
FROM debian:bookworm-slim
RUN <<EOF
apt update
EOF
