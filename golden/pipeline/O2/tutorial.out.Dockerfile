# The base image
FROM python:3.11-slim

# Where the application lives
WORKDIR /app

# pipx keeps each application in an environment of its own
RUN python3 -m pip install --no-cache-dir pipx \
    && python3 -m pipx ensurepath
ENV PATH="/root/.local/bin:${PATH}"

# The application
RUN PIP_NO_CACHE_DIR=1 pipx install cowsay

CMD ["cowsay", "-t", "hello"]
