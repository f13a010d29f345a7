FROM python:3.12
WORKDIR /app
RUN pip install poetry
COPY poetry.lock .
RUN python -m poetry install
# expect: commands-missing
CMD ["python", "--version"]
