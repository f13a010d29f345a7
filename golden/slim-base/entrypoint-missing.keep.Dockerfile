FROM python:3.11
ENTRYPOINT ["git", "daemon"]
# expect: commands-missing
