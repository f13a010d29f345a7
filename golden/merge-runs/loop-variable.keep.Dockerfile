FROM debian:bookworm
RUN for i in 1 2; do echo $i; done
RUN echo "${i-unset}" > /o
# expect: shell-state
