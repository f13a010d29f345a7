# expect: cleans
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y curl && find /var/lib/apt/lists -type f -delete
