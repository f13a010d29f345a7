FROM debian:bookworm
RUN echo $((A = 1))
RUN echo "${A-unset}" > /o
# expect: shell-state
