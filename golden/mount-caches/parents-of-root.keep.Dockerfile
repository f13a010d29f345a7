# expect: parents-of-root
FROM python:3.11
ENV HOME=/home/app
USER 1000
RUN pip install flask
