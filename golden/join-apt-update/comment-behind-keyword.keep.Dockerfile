FROM debian:bookworm
RUN \
    # fresh lists
    apt-get update
RUN apt-get install -y curl
# expect: not-editable
