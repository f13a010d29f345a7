FROM python:3.11
RUN getent group > /o
CMD ["python3", "-m", "zipfile", "-h"]
# expect: suggestion
