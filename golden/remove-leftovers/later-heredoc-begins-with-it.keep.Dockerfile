FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN bash <<EOF
apt-get install -y patch
EOF
# expect: read-later
