# expect: nothing
FROM python:3.11
RUN poetry install
