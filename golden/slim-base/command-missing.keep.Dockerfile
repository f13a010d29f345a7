FROM python:3.11
RUN curl -fsSL http://example.com/ -o /srv/index.html
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: commands-missing
