FROM debian:bookworm
RUN apt-get update && apt-get install -y wget && alias rm='rm -i'
# expect: alias
