FROM debian:bookworm AS base
CMD apt-get install -y git
FROM base
RUN apt-get update && apt-get install -y curl
# expect: read-later
