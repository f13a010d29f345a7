FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN tar -C/var/lib/apt/lists -cf /o.tar .
# expect: read-later
