FROM python:3.11
RUN pip install flask
RUN pip cache purge
# expect: removed-later
