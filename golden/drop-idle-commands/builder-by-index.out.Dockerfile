FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc
FROM debian:bookworm-slim
COPY --from=0 /usr/bin/gcc /gcc
