FROM debian:bookworm
RUN trap 'echo T' EXIT
RUN echo B
# expect: shell-state
