FROM "python:3.11"
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: not-editable
