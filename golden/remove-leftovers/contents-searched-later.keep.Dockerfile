FROM debian:bookworm
RUN apt-get update && apt-get install -y apt-file && apt-file update
CMD ["apt-file", "search", "bin/tree"]
# expect: read-later
