FROM debian:bookworm
ONBUILD RUN touch /a
ONBUILD RUN touch /b
# expect: nothing
