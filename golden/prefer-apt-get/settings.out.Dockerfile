FROM debian:bookworm-slim
RUN apt-get update -o Acquire::Retries=3 && apt-get install -y -o Dpkg::Options::="--force-confold" tree
