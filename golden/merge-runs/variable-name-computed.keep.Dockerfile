FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN VAR=1
RUN x=VA; echo $(( ${x}R )) > /o
# expect: shell-state
