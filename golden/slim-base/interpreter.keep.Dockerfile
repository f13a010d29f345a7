FROM python:3.11
RUN pip install cowsay
CMD ["python", "-c", "import cowsay; cowsay.cow('hello')"]
# expect: suggestion
