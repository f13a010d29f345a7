FROM python:3.11
RUN pip install cryptography cowsay
CMD ["cowsay", "-t", "hello"]
