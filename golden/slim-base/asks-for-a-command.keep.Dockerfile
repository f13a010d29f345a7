FROM python:3.11
RUN if command -v git; then touch /srv/has-git; fi
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
