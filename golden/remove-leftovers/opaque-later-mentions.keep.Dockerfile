FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
RUN <<EOF
#!/usr/bin/perl
system "apt-get install -y git";
EOF
# expect: read-later
