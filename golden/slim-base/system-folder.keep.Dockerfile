FROM python:3.11
RUN cp -r /usr/lib /srv/lib
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
