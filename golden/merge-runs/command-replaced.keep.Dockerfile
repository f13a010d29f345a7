FROM debian:bookworm
RUN npm --version && npm install -g npm
RUN npm --version > /o
# expect: command-replaced
