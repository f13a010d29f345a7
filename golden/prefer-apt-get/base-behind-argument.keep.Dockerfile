# expect: unknown-base
ARG BASE=debian
FROM $BASE
RUN apt update && apt install -y tree
