# expect: nothing
FROM debian:bookworm
RUN apt-get update && apt-get build-dep -y vim
