FROM debian:bookworm
RUN touch /a
WORKDIR /w
RUN touch b
# expect: nothing
