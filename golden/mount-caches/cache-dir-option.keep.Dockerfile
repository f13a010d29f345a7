# expect: cache-moved
FROM python:3.11
RUN pip install --cache-dir /c flask
