FROM debian:bookworm
RUN chroot /mnt apt-get update
# expect: wrapped
