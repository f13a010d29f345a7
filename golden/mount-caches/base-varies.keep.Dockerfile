# expect: base-varies
ARG V=3.11
FROM python:$V
ENV HOME=/root
USER root
RUN pip install flask
