FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
ENV BASHOPTS=lastpipe
RUN echo a | read V
RUN echo "${V-none}" > /o
# expect: shell-options
