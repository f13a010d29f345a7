# expect: words-unknown
FROM debian:bookworm-slim
RUN apt-get update && apt-get install linux-headers tree $(cat /list)
