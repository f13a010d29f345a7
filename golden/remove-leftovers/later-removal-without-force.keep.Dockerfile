FROM debian:bookworm
RUN apt-get update && apt-get install -y curl
COPY x /x
RUN rm -r /var/lib/apt/lists/*
# expect: removed-later
