# expect: nothing
FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*
FROM debian:bookworm-slim
COPY --from=build /usr/bin/gcc /gcc
