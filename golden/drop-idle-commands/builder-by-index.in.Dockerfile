FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*
FROM debian:bookworm-slim
COPY --from=0 /usr/bin/gcc /gcc
