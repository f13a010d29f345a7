FROM python:3.11
RUN ln -s /usr/bin/python3 /usr/local/bin/system-python
CMD ["date"]
# expect: commands-missing
