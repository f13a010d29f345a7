# expect: no-counterpart
FROM debian:bookworm-slim
RUN apt satisfy -y "tree (>= 2)"
