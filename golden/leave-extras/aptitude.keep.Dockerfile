# expect: nothing
FROM debian:bookworm
RUN aptitude update && aptitude install -y vim
