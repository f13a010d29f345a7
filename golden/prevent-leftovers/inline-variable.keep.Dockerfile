FROM python:3.11
RUN PIP_NO_CACHE_DIR=1 pip install flask
# expect: nothing
