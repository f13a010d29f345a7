FROM debian:bookworm
SHELL ["/bin/bash", "-ec"]
RUN false; true
RUN touch /b
# expect: errexit
