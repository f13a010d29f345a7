FROM python:3.11
WORKDIR /root
RUN pip install flask
RUN rm -r .cache
# expect: removed-later
