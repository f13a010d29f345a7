FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y curl
FROM debian:bookworm
COPY --from=build /a /a
# expect: nothing
