FROM debian:bookworm
RUN usermod -aG video root
RUN id -Gn > /o
# expect: hazard-accounts
