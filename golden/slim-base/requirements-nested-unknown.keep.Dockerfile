FROM python:3.12
WORKDIR /app
COPY requirements.txt base.txt ./
RUN pip install -r requirements.txt
# expect: suggestion
CMD ["cowsay", "-t", "hello"]
