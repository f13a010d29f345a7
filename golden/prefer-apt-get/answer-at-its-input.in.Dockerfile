FROM ubuntu:22.04
RUN apt update && yes | apt install tree
