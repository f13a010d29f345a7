FROM python:3.11
RUN dpkg -l > /srv/packages.txt
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
