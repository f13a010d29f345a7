FROM python:3.11
RUN pip install cowsay flask==0.12
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
