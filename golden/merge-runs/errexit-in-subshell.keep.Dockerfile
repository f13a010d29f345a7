FROM debian:bookworm
RUN (set -e; false; echo A)
RUN echo B
# expect: shell-state
