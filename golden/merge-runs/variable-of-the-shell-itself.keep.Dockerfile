FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN FUNCNEST=1
RUN f() { g; }; g() { echo hi; }; f > /o
# expect: shell-state
