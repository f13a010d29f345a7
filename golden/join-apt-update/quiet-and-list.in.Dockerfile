FROM debian:bookworm
# fresh lists
RUN apt-get update -qq
COPY app /app
RUN apt-get install -y curl; echo done
