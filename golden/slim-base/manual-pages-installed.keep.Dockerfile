FROM debian:bookworm
RUN apt-get update && apt-get install -y manpages
CMD ["ls"]
# expect: docs-read
