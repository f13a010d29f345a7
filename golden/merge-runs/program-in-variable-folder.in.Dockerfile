FROM debian:bookworm
ARG SRC
RUN "$SRC/prepare/build.sh"
RUN touch /b
