# expect: cache-moved
FROM python:3.12-slim
ENV UV_LINK_MODE=symlink
RUN uv pip install --system flask
