# expect: other-options
FROM debian:bookworm-slim
RUN apt install --version
