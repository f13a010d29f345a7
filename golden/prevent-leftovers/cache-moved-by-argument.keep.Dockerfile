FROM python:3.11-slim
ARG PIP_CACHE_DIR
RUN pip install flask
RUN rm -r ${PIP_CACHE_DIR:-/root/.cache/pip}
# expect: read-later
