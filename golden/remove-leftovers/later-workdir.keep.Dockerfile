FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
WORKDIR /var/lib/apt/lists
RUN ls > /o
# expect: read-later
