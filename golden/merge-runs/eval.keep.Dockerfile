FROM debian:bookworm
RUN eval "V=1"
RUN echo "$V" > /o
# expect: shell-state
