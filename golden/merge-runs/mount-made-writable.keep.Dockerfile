FROM debian:bookworm
RUN --mount=type=bind,target=/t,readonly=false touch /t/a
RUN --mount=type=bind,target=/t,readonly=false ls /t > /o
# expect: fresh-mount
