FROM python:3.11-slim
RUN pip uninstall -y setuptools
