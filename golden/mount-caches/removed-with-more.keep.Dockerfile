# expect: cleans
FROM python:3.11
RUN pip install flask && rm -rf /root/.cache
