FROM python:3.12
WORKDIR /app
COPY requirements.txt .
RUN sed -i s/flask/gitpython/ requirements.txt
RUN pip install -r requirements.txt
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
