# expect: read-here
FROM debian:bookworm-slim
RUN apt-get install -y curl && apt-get update
