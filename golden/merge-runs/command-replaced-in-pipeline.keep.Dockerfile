FROM debian:bookworm
RUN npm --version && npm install -g npm
RUN npm --version | tee /o
# expect: command-replaced
