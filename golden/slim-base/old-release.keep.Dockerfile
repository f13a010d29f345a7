FROM python:3.6.6-stretch
CMD ["date"]
# expect: variant-unknown
