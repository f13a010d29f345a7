FROM debian:bookworm
RUN cmake --version && tar -xf /cmake.tar -C /usr/local/bin
RUN cmake --version > /o
# expect: command-replaced
