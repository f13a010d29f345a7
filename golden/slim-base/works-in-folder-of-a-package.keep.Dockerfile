FROM python:3.11
WORKDIR /etc/ssh
RUN cat ssh_config > /o
CMD ["python3", "-m", "zipfile", "-h"]
# expect: suggestion
