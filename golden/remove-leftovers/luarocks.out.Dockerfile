FROM debian:bookworm
RUN luarocks install lpeg && rm -rf ~/.cache/luarocks
