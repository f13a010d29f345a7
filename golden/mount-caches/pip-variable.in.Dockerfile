FROM python:3.11-slim
RUN PIP_NO_CACHE_DIR=1 pip install flask && python -m pip install --no-cache-dir --upgrade gunicorn
