FROM debian:bookworm
RUN touch /a
COPY x /x
RUN touch /b
# expect: nothing
