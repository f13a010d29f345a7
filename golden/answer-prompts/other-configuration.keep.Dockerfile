# expect: configured
FROM fedora:41
RUN echo assumeyes=True >> /etc/dnf/dnf.conf
RUN dnf install git
