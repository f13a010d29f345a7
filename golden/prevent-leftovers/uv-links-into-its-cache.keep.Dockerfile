# expect: cache-moved
FROM python:3.11
ENV UV_LINK_MODE=symlink
RUN uv pip install --system flask
