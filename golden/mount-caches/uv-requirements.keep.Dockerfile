# expect: local-sources
FROM python:3.12-slim
COPY requirements.txt .
RUN uv pip install --system -r requirements.txt
