FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y libpq-dev
FROM busybox
COPY --from=build /usr/include /usr/include
