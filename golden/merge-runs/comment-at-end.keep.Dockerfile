FROM debian:bookworm
RUN touch /a # the first
RUN touch /b
# expect: comment
