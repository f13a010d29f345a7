FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
COPY <<EOF /install.sh
apt-get install -y patch
EOF
RUN sh /install.sh
# expect: read-later
