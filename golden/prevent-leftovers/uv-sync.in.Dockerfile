FROM python:3.11
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen
CMD ["uv", "run", "--no-sync", "app"]
