FROM python:3.11
ENV PIP_CACHE_DIR=/cache
RUN pip install flask
# expect: cache-moved
