# expect: words-unknown
FROM debian:bookworm
ARG PACKAGES
RUN apt-get update && apt-get install -y vim $PACKAGES
