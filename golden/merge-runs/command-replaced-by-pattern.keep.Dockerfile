FROM debian:bookworm
RUN cmake --version && cp /build/* /usr/local/bin/
RUN cmake --version > /o
# expect: command-replaced
