FROM python:3.11
USER nobody:_ssh
CMD ["python3", "-m", "zipfile", "-h"]
# expect: suggestion
