FROM debian:bookworm
USER app
RUN echo pw | sudo -kS apt-get update && echo pw | sudo -kS apt-get install -y tree
# expect: wrapped
