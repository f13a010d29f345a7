FROM python:3.11
ENV PIP_NO_CACHE_DIR=0
RUN pip install flask
# expect: nothing
