FROM debian:bookworm
RUN --mount=type=cache,target=/x touch /a
RUN touch /b
# expect: flags-differ
