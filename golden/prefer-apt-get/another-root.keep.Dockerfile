# expect: wrapped
FROM debian:bookworm-slim
RUN chroot /target apt update
