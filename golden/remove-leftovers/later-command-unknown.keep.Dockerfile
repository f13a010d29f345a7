FROM debian:bookworm
ARG APT
RUN apt-get update && apt-get install -y tree
RUN ${APT:-apt-get} install -y patch
# expect: read-later
