FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN apt-cache policy tree > /o
# expect: read-later
