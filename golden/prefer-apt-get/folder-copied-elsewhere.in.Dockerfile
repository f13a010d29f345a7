FROM debian:bookworm-slim
WORKDIR /app
COPY . .
RUN apt update && apt install -y tree
