FROM docker.io/library/python:3.11-slim-bookworm
RUN pip install cowsay
ENTRYPOINT ["cowsay", "-t"]
CMD ["hello"]
