FROM python:3.11 AS base
RUN pip install cowsay
FROM alpine AS tools
COPY --from=base /usr/bin/git /usr/bin/git
FROM base
CMD ["cowsay", "-t", "hello"]
# expect: commands-missing
