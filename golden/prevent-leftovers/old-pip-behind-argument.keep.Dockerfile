ARG VERSION=14.04
FROM ubuntu:$VERSION
RUN apt-get update && apt-get install -y python-pip && pip install awscli
# expect: old-tool
