FROM mirror.example.com/library/python:3.11
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: nothing
