# expect: read-later
FROM fedora:40
RUN dnf install -y git
COPY a /a
RUN dnf -C install -y curl
