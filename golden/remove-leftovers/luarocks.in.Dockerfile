FROM debian:bookworm
RUN luarocks install lpeg
