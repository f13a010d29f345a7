# expect: nothing
FROM archlinux:latest
RUN pacman -Syw --noconfirm --cachedir /pkgs git && rm -rf /var/lib/pacman/sync/*
