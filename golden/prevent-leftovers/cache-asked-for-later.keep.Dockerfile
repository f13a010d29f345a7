FROM python:3.11-slim
RUN pip install flask
RUN pip cache info > /o
# expect: read-later
