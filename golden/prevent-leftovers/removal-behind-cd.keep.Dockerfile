FROM python:3.11
RUN pip install flask
RUN cd /root && rm -r .cache
# expect: removed-later
