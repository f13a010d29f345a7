FROM python:3.11
RUN pip install git+https://example.com/tool.git
CMD ["date"]
# expect: commands-missing
