FROM python:3.12
COPY requirements.txt .
WORKDIR /app
RUN pip install -r /requirements.txt
# expect: commands-missing
CMD ["cowsay", "-t", "hello"]
