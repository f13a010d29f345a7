FROM python:3.11
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main && rm -rf ~/.cache/pypoetry/cache ~/.cache/pypoetry/artifacts
CMD ["poetry", "run", "app"]
