FROM debian:bookworm-slim
RUN set -eux; \
	apt-get update; \
	apt-get install git; \
	rm -rf /var/lib/apt/lists/*
