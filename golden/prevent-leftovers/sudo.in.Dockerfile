FROM python:3.11
RUN sudo -H pip install flask
