FROM python:3.11-slim
RUN pip config set global.cache-dir /pip
RUN pip install flask
RUN rm -r /pip
# expect: cache-moved
