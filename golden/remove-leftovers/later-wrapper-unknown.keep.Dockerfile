FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN setsid apt-get install -y patch
# expect: read-later
