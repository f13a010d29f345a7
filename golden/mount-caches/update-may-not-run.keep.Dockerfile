# expect: read-here
FROM debian:bookworm-slim
RUN if [ -n "$X" ]; then apt-get update; fi; apt-get install -y curl
