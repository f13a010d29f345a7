FROM python:3.11
RUN pip install flask
RUN tar -c / > /dev/null
# expect: read-later
