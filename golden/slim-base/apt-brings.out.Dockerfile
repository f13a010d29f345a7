FROM python:3.11-slim
RUN apt-get update && apt-get install -y curl git && rm -rf /var/lib/apt/lists/*
RUN git clone https://example.com/configs.git /srv/configs
RUN pip install --no-cache-dir yamllint
HEALTHCHECK CMD curl -f http://localhost/
CMD ["yamllint", "/srv"]
