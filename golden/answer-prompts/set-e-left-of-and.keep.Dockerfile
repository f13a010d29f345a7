# expect: status-unread
FROM debian:bookworm-slim
RUN set -e; apt-get install tree && true; touch /a
