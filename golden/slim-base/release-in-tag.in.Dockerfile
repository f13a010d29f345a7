FROM docker.io/library/python:3.11-bookworm
RUN pip install cowsay
ENTRYPOINT ["cowsay", "-t"]
CMD ["hello"]
