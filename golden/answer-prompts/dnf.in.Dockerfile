FROM fedora:41
RUN dnf install git && dnf clean all
