# expect: replaced
FROM debian:bookworm-slim
COPY . .
RUN apt update && apt install -y tree
