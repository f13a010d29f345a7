FROM debian:bookworm AS base
RUN apt-get update && apt-get install -y curl
FROM base AS last
COPY --from=base /var/lib/apt /apt
# expect: copied-later
