FROM python:3.11
RUN pip install cowsay requests[socks]
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
