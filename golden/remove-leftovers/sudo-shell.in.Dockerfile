FROM debian:bookworm
RUN sudo sh -c "apt-get update && apt-get install -y curl"
