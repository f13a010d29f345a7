# expect: nothing
FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y gcc
FROM scratch
COPY --from=build /a /a
