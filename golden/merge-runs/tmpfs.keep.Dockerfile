FROM debian:bookworm
RUN --mount=type=tmpfs,target=/t touch /t/a
RUN --mount=type=tmpfs,target=/t ls /t > /o
# expect: fresh-mount
