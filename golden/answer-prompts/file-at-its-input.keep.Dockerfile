# expect: has-input
FROM debian:bookworm-slim
COPY answers /answers
RUN apt-get update && apt-get install tree < /answers
