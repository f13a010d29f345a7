# expect: has-input
FROM debian:bookworm-slim
RUN apt-get update && yes | apt-get install tree
