FROM archlinux:latest
RUN pacman -Syu --noconfirm git
