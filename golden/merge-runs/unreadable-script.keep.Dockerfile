FROM debian:bookworm
RUN if true; then touch /a
RUN touch /b
# expect: syntax-error
