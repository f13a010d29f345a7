FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN apt depends tree > /o
# expect: read-later
