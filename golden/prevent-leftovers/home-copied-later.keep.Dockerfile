FROM python:3.11
RUN pip install flask
RUN cp -r ~/.cache/pip /kept
# expect: read-later
