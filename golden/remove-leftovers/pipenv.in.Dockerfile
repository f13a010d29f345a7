FROM python:3.11
COPY Pipfile Pipfile.lock ./
RUN pipenv install --system --deploy
