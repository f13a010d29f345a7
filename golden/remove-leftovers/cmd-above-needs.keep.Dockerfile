FROM debian:bookworm
CMD apt-get install -y git && git --version
RUN apt-get update && apt-get install -y curl
# expect: read-later
