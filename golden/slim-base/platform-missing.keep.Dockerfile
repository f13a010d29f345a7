FROM python:3.11-bookworm
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: platform-missing
