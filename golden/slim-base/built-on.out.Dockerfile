FROM python:3.11-slim-bookworm AS base
RUN pip install cowsay

FROM base
CMD ["cowsay", "-t", "hello"]
