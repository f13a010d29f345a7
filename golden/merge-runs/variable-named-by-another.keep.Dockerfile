FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN V=1
RUN n=V; echo "${!n-none}" > /o
# expect: shell-state
