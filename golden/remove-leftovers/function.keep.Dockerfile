FROM debian:bookworm
RUN rm() { :; }; apt-get update && apt-get install -y curl
# expect: function
