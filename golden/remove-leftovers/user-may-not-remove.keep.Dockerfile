FROM debian:bookworm
USER daemon
RUN apt-get update || true
# expect: wrapped
