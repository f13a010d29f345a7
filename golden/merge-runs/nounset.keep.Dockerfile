FROM debian:bookworm
RUN set -u; true
RUN echo $U
# expect: shell-state
