FROM python:3.11
RUN apt-get update && apt-get install -y cron
RUN pip install cowsay
CMD ["cron", "-f"]
# expect: suggestion
