# expect: status-unread
FROM debian:bookworm-slim
RUN apt-get update && for p in tree patch; do apt-get install $p; done
