# expect: nothing
FROM debian:bookworm-slim
RUN ["apt-get", "install", "tree"]
