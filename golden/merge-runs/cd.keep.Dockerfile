FROM debian:bookworm
RUN cd /tmp
RUN pwd > /o
# expect: shell-state
