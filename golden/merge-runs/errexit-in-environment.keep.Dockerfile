FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
ENV SHELLOPTS=errexit
RUN touch /a
RUN false; true
RUN touch /b
# expect: shell-options
