FROM debian:bookworm
RUN mkdir /data
RUN echo one; echo two
RUN false || true
