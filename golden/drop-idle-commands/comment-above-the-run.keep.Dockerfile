# expect: not-editable
FROM debian:bookworm
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
COPY a /a
# leave nothing behind
RUN apt-get clean
COPY b /b
