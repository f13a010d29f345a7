# expect: read-later
FROM python:3.11
RUN uv pip install --system flask && uv pip install --system --offline requests
