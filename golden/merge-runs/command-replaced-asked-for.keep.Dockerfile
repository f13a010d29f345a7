FROM debian:bookworm
RUN npm --version && npm install -g npm
RUN command -v npm > /o
# expect: command-replaced
