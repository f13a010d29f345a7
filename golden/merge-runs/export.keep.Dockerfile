FROM debian:bookworm
RUN export V=1
RUN env > /o
# expect: shell-state
