FROM debian:bookworm
RUN mkdir /data || exit 1
RUN touch /b
