FROM python:3.11
ENV PIP_INDEX_URL=https://pypi.example.com/simple
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
