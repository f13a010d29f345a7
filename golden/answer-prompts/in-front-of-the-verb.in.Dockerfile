FROM opensuse/leap:15.6
RUN zypper refresh && zypper install git && zypper --gpg-auto-import-keys in tree
