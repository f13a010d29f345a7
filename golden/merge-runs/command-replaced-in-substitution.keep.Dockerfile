FROM debian:bookworm
RUN npm --version && npm install -g npm
RUN echo "$(npm --version)" > /o
# expect: command-replaced
