# expect: configured
FROM debian:bookworm-slim
RUN echo 'Binary::apt::APT::Keep-Downloaded-Packages "true";' > /etc/apt/keep
RUN apt update && apt install -y tree
