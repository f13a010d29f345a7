FROM python:3.11-slim
RUN HOME=/tmp/h pip install flask
RUN rm -r /tmp/h/.cache
# expect: cache-moved
