FROM debian:bookworm AS base
RUN apt-get update && apt-get install -y tree
FROM debian:bookworm AS other
COPY --from=base usr/../var/lib/apt/lists /lists
FROM base
COPY --from=other /lists /lists
# expect: copied-later
