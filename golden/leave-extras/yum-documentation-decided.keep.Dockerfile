# expect: nothing
FROM centos:7
RUN yum install -y --setopt=tsflags=nodocs git && yum clean all
