FROM debian:bookworm
RUN chdir /tmp
RUN pwd > /o
# expect: shell-state
