FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN V=1
RUN declare -p > /o
# expect: shell-state
