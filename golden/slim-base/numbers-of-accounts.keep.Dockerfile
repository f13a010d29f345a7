FROM python:3.11
RUN adduser --system --group app
USER app
CMD ["python3", "-m", "zipfile", "-h"]
# expect: suggestion
