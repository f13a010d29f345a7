FROM python:3.11-slim
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: nothing
