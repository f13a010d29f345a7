FROM debian:bookworm
RUN apt-get update
CMD ["true"]
# expect: no-reader
