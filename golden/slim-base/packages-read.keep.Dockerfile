FROM python:3.11
RUN grep -c '^Package:' /var/lib/dpkg/status > /o
CMD ["python3", "-m", "zipfile", "-h"]
# expect: suggestion
