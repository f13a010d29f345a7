FROM debian:bookworm
ARG VERB=install
RUN apt-get update && apt-get install -y tree
RUN apt-get $VERB -y patch
# expect: read-later
