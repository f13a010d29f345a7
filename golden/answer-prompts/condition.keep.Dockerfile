# expect: status-unread
FROM debian:bookworm-slim
RUN apt-get update && if apt-get install tree; then echo there > /state; fi
