FROM --platform=linux/arm/v7 python:3.11
RUN pip install cryptography cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
