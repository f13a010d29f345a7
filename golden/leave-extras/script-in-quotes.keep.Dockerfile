# expect: not-editable
FROM debian:bookworm
RUN bash -c 'apt-get update && apt-get install -y vim'
