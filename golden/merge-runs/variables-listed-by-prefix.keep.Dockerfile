FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN VERSION=1
RUN echo ${!VER*} > /o
# expect: shell-state
