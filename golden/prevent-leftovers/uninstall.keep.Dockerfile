FROM python:3.11
RUN pip uninstall -y flask && pip list
# expect: nothing
