FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN apt-get update && apt-get install -y tree
RUN ls /var/lib/{apt/lists,dpkg} > /o
# expect: read-later
