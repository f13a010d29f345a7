FROM debian:bookworm
RUN touch /a
USER daemon
RUN touch /tmp/b
# expect: nothing
