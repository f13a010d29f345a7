FROM ubuntu:22.04
RUN apt-get update && yes | apt-get install tree
