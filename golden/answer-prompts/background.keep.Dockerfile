# expect: status-unread
FROM debian:bookworm-slim
RUN apt-get install tree & wait
