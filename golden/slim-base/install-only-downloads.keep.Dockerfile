FROM python:3.11
RUN apt-get update && apt-get install -y --download-only git
RUN git --version
CMD ["python3", "-m", "zipfile", "-h"]
# expect: commands-missing
