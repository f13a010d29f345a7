FROM python:3.11
RUN sh -c 'exit 0; apt-get update && apt-get install -y git'
RUN git --version
CMD ["python3", "-m", "zipfile", "-h"]
# expect: commands-missing
