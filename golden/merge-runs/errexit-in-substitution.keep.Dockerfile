FROM debian:bookworm
SHELL ["/bin/sh", "-ec"]
RUN x=$(false; echo x)
RUN touch /b
# expect: errexit
