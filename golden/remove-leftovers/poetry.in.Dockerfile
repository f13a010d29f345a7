FROM python:3.11
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main
CMD ["poetry", "run", "app"]
