# expect: other-options
FROM python:3.11
ARG OPTION
RUN pip install -q$OPTION flask
