# expect: nothing
FROM archlinux:base
RUN pacman -Syu git
