FROM python:3.11
RUN apt-get install -y git || true
RUN git --version
CMD ["python3", "-m", "zipfile", "-h"]
# expect: commands-missing
