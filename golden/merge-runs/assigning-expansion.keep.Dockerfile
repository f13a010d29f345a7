FROM debian:bookworm
RUN : ${V:=1}
RUN echo "$V" > /o
# expect: shell-state
