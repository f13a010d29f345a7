FROM debian:bookworm
ARG TYPE=tmpfs
RUN --mount=type=$TYPE,target=/t touch /t/a
RUN --mount=type=$TYPE,target=/t ls /t > /o
# expect: fresh-mount
