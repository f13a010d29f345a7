FROM python:3.11
RUN pip install cowsay
HEALTHCHECK CMD curl -f http://localhost/
CMD ["cowsay", "-t", "hello"]
# expect: commands-missing
