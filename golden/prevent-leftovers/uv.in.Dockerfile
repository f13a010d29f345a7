FROM python:3.11
RUN uv pip install --system flask
