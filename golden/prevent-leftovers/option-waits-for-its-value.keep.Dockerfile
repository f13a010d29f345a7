FROM python:3.11-slim
ENV OPTIONS="install -r"
COPY requirements.txt /
RUN pip $OPTIONS /requirements.txt
# expect: not-editable
