FROM debian:bookworm
RUN apt-get update
RUN ./add-repository.sh
RUN apt-get install -y curl
# expect: sources-may-change
