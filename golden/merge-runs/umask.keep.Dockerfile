FROM debian:bookworm
RUN umask 077
RUN touch /f
# expect: shell-state
