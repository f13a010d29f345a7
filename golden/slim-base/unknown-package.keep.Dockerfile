FROM python:3.11
RUN pip install cowsay some-package-nobody-knows
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
