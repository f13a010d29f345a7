FROM python:3.11-slim
COPY requirements.txt .
RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip install -r requirements.txt
