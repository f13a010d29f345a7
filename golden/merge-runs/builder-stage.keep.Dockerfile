FROM debian:bookworm AS build
RUN touch /a
RUN touch /b
FROM debian:bookworm
COPY --from=build /a /a
# expect: nothing
