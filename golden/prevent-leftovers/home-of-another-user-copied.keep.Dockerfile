FROM python:3.11-slim AS app
RUN useradd -m app
USER app
RUN pip install --user flask
FROM python:3.11-slim AS cache
COPY --from=app /home/app/.cache /cache
FROM app
COPY --from=cache /cache /cache
# expect: copied-later
