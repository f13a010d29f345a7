FROM debian:bookworm
RUN --mount=type=bind,target=/s,rw touch /s/a
RUN --mount=type=bind,target=/s,rw ls /s > /o
# expect: fresh-mount
