FROM python:3.11

WORKDIR /app
# pipx installs applications
RUN python3 -m pip install pipx
RUN python3 -m pipx ensurepath
ENV PATH="/root/.local/bin:${PATH}"
RUN pipx install cowsay

CMD ["cowsay", "-t", "hello"]
