# expect: configured
FROM debian:bookworm-slim
COPY <<EOF /etc/apt/apt.conf.d/x
Binary { apt { APT::Install-Recommends "false"; }; };
EOF
RUN apt update && apt install -y tree
