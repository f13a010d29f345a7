FROM python:3.11
RUN export GNUPGHOME="$(mktemp -d)" && pip install flask && rm -rf "$GNUPGHOME"
