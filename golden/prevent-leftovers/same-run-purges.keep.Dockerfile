FROM python:3.11
RUN pip install flask && pip cache purge
# expect: nothing
