FROM debian:bookworm
RUN V=1
RUN echo ${V-unset} > /o
# expect: shell-state
