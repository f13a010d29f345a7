FROM python:3.11-slim
RUN pip install flask && cp -r ~/.cache/pip /wheels
# expect: read-later
