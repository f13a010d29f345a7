FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN for f in /var/lib/apt/lists/*_Packages*; do echo "$f" >> /o; done
# expect: read-later
