FROM debian:bookworm
USER daemon
RUN if [ "$(id -u)" = 0 ]; then apt-get update; fi
# expect: wrapped
