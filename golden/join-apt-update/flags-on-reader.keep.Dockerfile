FROM debian:bookworm
RUN apt-get update
RUN --network=none apt-get install -y curl
# expect: not-editable
