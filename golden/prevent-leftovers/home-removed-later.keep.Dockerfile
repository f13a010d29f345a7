FROM python:3.11
RUN pip install flask
RUN rm -r ~/.cache/pip
# expect: removed-later
