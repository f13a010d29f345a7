FROM debian:bookworm
RUN f() { echo f; }
RUN f || echo none > /o
# expect: shell-state
