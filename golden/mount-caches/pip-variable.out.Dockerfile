FROM python:3.11-slim
RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip install flask && python -m pip install --upgrade gunicorn
