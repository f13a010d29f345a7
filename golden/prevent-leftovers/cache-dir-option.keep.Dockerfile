FROM python:3.11
RUN pip install --cache-dir /cache flask
# expect: cache-moved
