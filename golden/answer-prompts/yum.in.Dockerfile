FROM centos:7
RUN yum update \
 && yum install \
    git \
 && yum erase gcc
