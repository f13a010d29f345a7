# escape=`
FROM debian:bookworm-slim
RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get update `
 && apt-get install -y --no-install-recommends git curl ca-certificates patch less
