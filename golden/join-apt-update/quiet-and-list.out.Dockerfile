FROM debian:bookworm
# fresh lists
COPY app /app
RUN apt-get update -qq && { apt-get install -y curl; echo done; }
