FROM debian:bookworm
RUN touch /a
RUN touch /b
# expect: nothing
