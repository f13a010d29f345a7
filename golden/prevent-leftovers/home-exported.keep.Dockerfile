FROM python:3.11-slim
RUN export HOME=/tmp/h && pip install flask
RUN find /tmp/h -type f > /o
# expect: cache-moved
