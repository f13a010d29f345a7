FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt base.txt ./
RUN pip install -r requirements.txt
CMD ["cowsay", "-t", "hello"]
