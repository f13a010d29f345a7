FROM python:3.11
RUN pip install flask
RUN du -s /root/.cache/pip
# expect: read-later
