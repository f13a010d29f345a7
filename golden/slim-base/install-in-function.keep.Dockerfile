FROM python:3.11
RUN get() { apt-get update && apt-get install -y git; }; git --version
CMD ["python3", "-m", "zipfile", "-h"]
# expect: commands-missing
