# The base image
FROM python:3.11

# Where the application lives
WORKDIR /app

# pipx keeps each application in an environment of its own
RUN python3 -m pip install pipx
RUN python3 -m pipx ensurepath
ENV PATH="/root/.local/bin:${PATH}"

# The application
RUN pipx install cowsay

CMD ["cowsay", "-t", "hello"]
