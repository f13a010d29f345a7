# expect: output-read
FROM debian:bookworm-slim
RUN { apt update && apt install -y tree; } > /log
