FROM python:3.11
CMD ["sleep", "infinity"]
# expect: suggestion
