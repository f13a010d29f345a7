FROM python:3.11
RUN pip install cowsay
COPY . /srv
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
