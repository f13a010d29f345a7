FROM python:3.11
RUN pip install flask
RUN rm -rf /root/.cache
