FROM python:3.11
RUN pip --disable-pip-version-check install --upgrade pip
