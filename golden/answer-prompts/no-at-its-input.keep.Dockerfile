# expect: has-input
FROM debian:bookworm-slim
RUN apt-get update && echo n | apt-get install tree
