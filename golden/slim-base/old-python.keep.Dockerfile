FROM python:3.9
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
