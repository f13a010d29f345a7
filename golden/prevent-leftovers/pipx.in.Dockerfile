FROM python:3.11
RUN pip install pipx
ENV PATH="/root/.local/bin:${PATH}"
RUN pipx install cowsay
