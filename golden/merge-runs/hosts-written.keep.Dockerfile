FROM debian:bookworm
RUN echo 127.0.0.1 x >> /etc/hosts
RUN getent hosts x
# expect: hazard-hosts
