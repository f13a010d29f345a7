# expect: local-sources
FROM python:3.12-slim
ENV UV_LINK_MODE=copy
WORKDIR /app
COPY . .
RUN uv sync --frozen
