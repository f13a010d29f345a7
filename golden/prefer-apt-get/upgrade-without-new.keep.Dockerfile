# expect: other-options
FROM debian:bookworm-slim
RUN apt upgrade -y --without-new-pkgs
