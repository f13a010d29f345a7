# expect: words-unknown
FROM debian:bookworm-slim
COPY list /list
RUN apt-get update && xargs apt-get install < /list
