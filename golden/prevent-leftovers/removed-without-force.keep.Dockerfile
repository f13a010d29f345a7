FROM python:3.11
RUN pip install flask
RUN rm -r /root/.cache/pip
# expect: removed-later
