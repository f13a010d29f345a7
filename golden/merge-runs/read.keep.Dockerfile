FROM debian:bookworm
RUN read V < /etc/hostname
RUN echo "$V" > /o
# expect: shell-state
