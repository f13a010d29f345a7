# expect: removed-later
FROM python:3.11
RUN pip install flask
COPY a /a
RUN rm -r /root/.cache/pip
