FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
RUN cp -a / /copy
# expect: read-later
