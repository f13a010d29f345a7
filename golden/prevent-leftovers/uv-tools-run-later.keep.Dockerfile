# expect: read-later
FROM python:3.11
RUN uv pip install --system flask
CMD ["uvx", "ruff"]
