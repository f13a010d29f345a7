# expect: other-options
FROM debian:bookworm-slim
RUN apt install -y -c /own.conf tree
