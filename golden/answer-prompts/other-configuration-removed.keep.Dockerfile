# expect: configured
FROM centos:7
RUN sed -i "s/^assumeyes=1//" /etc/yum.conf && yum install git
