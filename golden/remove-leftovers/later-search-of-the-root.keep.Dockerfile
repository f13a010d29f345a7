FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN find / -xdev -name '*_Packages*' > /o
# expect: read-later
