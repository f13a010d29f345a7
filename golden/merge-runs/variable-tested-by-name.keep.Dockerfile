FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN V=1
RUN test -v V && touch /o; true
# expect: shell-state
