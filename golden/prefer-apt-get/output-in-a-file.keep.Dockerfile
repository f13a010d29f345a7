# expect: output-read
FROM debian:bookworm-slim
RUN apt update > /update.log 2>&1
