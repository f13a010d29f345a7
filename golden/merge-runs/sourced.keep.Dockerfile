FROM debian:bookworm
RUN . /etc/profile
RUN echo "$PS1" > /o
# expect: shell-state
