# expect: status-unread
FROM debian:bookworm-slim
RUN bash -c 'apt-get update && apt-get install tree'
