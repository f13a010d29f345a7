# expect: has-input
FROM debian:bookworm-slim
COPY answers /answers
RUN exec < /answers; apt-get update && apt-get install tree
