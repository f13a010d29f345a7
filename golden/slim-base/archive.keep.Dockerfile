FROM python:3.11
RUN tar xf /tmp/data.tar.xz -C /srv
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: commands-missing
