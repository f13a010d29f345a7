FROM python:3.11
RUN pip install psycopg2
CMD ["date"]
# expect: commands-missing
