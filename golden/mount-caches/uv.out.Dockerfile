FROM python:3.12-slim
ENV UV_LINK_MODE=copy
RUN --mount=type=cache,id=uv-python-3.12-slim,target=/root/.cache/uv \
    uv pip install --system flask gunicorn
