FROM debian:bookworm
SHELL ["pwsh", "-c"]
RUN touch /a
RUN touch /b
# expect: unknown-shell
