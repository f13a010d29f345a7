FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
COPY control /control
RUN mk-build-deps --install --tool 'apt-get --yes' /control
# expect: read-later
