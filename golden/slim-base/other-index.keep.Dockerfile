FROM python:3.11
RUN pip install -i https://pypi.example.com/simple cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
