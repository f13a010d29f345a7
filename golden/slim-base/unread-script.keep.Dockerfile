FROM python:3.11
SHELL ["/usr/bin/fish", "-c"]
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
