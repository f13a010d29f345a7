FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN echo 'apt-get install -y patch' | sh
# expect: read-later
