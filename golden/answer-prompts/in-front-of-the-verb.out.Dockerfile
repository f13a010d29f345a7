FROM opensuse/leap:15.6
RUN zypper refresh && zypper --non-interactive install git && zypper --non-interactive --gpg-auto-import-keys in tree
