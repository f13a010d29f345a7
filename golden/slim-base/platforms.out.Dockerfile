FROM python:3.11-slim
RUN pip install cryptography cowsay
CMD ["cowsay", "-t", "hello"]
