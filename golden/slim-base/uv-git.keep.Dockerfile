FROM python:3.12
WORKDIR /app
RUN pip install uv
COPY uv.lock .
RUN python -m uv sync --frozen
# expect: commands-missing
CMD ["python", "--version"]
