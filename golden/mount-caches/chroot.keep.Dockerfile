# expect: wrapped
FROM debian:bookworm-slim
RUN chroot /rootfs apt-get update
