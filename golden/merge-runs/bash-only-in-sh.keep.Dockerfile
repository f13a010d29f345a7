FROM debian:bookworm
RUN echo {a,b} > /a
RUN touch /b
# expect: bash-only
