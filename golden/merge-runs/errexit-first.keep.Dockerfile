FROM debian:bookworm
RUN set -e; false
RUN echo one; echo two
# expect: shell-state
