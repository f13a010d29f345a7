# expect: status-unread
FROM debian:bookworm-slim
RUN apt install -y 'libssl1.?' || apt-get install -y libssl3
