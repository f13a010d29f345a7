FROM fedora:40
RUN dnf install --setopt=tsflags=nodocs --setopt=install_weak_deps=False -y git && dnf clean all
