FROM debian:bookworm
RUN exit 0
RUN touch /f
# expect: shell-state
