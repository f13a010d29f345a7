FROM debian:bookworm
RUN exec true
RUN touch /f
# expect: shell-state
