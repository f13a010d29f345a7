FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN apt-get --solver internal -y install patch
# expect: read-later
