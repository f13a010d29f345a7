# expect: nothing
FROM debian:bookworm-slim
RUN /usr/bin/apt update
