# expect: read-later
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y curl
USER root
RUN apt-get install -y tree
