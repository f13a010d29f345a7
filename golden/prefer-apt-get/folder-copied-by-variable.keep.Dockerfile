# expect: replaced
FROM debian:bookworm-slim
ARG WHERE
COPY files $WHERE
RUN apt update && apt install -y tree
