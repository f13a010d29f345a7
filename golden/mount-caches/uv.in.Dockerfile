FROM python:3.12-slim
ENV UV_LINK_MODE=copy
RUN uv pip install --system --no-cache flask gunicorn
