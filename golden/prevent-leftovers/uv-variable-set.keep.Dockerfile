# expect: nothing
FROM python:3.11
ENV UV_NO_CACHE=1
RUN uv pip install --system flask
