FROM python:3.11
RUN pip install --no-cache-dir pip flask
RUN pip install --no-cache-dir pip
