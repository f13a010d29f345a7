# expect: nothing
FROM fedora:41
RUN dnf --assumeno install git
