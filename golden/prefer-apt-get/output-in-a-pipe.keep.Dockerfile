# expect: status-unread
FROM debian:bookworm-slim
RUN apt update | tee /update.log
