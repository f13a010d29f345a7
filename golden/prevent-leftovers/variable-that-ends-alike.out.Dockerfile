FROM python:3.11
RUN export GNUPGHOME="$(mktemp -d)" && pip install --no-cache-dir flask && rm -rf "$GNUPGHOME"
