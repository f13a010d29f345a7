FROM opensuse/leap:15
RUN zypper -n install --no-recommends git && zypper clean --all
