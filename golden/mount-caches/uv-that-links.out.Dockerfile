FROM python:3.12-slim
RUN --mount=type=cache,id=uv-python-3.12-slim,target=/root/.cache/uv \
    UV_LINK_MODE=copy uv pip install --system flask
