ARG VERSION=3.11
FROM python:${VERSION}
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: tag-behind-arg
