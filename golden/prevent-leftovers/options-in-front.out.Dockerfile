FROM python:3.11
RUN pip --disable-pip-version-check install --no-cache-dir --upgrade pip
