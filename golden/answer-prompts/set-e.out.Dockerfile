FROM debian:bookworm-slim
RUN set -eux; \
	apt-get update; \
	apt-get install -y git; \
	rm -rf /var/lib/apt/lists/*
