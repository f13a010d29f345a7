# expect: nothing
FROM debian:bookworm
RUN apt-get update && apt-get install --install-recommends -y vim
