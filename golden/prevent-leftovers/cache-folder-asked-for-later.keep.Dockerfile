FROM python:3.11-slim
RUN pip install flask
RUN rm -r "$(pip cache dir)"
# expect: read-later
