FROM archlinux:latest
RUN pacman -Syu --noconfirm git && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*
