FROM python:3.11
ONBUILD COPY . /srv
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
