FROM debian:bookworm
RUN sleep 1 &
RUN touch /o
# expect: background
