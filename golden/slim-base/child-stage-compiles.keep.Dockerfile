FROM python:3.11 AS base
RUN pip install cowsay
FROM base AS build
RUN make -C /src
FROM base
CMD ["cowsay", "-t", "hello"]
# expect: commands-missing
