FROM python:3.11
RUN pip install --no-cache-dir pipx
ENV PATH="/root/.local/bin:${PATH}"
RUN PIP_NO_CACHE_DIR=1 pipx install cowsay
