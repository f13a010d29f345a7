FROM debian:bookworm-slim
RUN apt update -o Acquire::Retries=3 && apt install -y -o Dpkg::Options::="--force-confold" tree
