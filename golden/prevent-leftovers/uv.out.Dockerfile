FROM python:3.11
RUN uv pip install --no-cache --system flask
