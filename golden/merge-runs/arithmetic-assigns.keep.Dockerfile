FROM debian:bookworm
RUN echo $((X=5))
RUN echo ${X-none} > /o
# expect: shell-state
