FROM debian:bookworm
RUN unset HOME
RUN echo "$HOME" > /o
# expect: shell-state
