# expect: status-unread
FROM debian:bookworm-slim
RUN said=$(apt update); echo "$said" > /said
