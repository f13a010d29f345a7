FROM debian:bookworm AS base
RUN apt-get update && apt-get install -y curl
FROM base AS last
RUN --mount=type=bind,from=base,target=/m cp -r /m/x /x
# expect: copied-later
