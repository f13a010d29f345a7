FROM python:3.11
RUN apt-get update && apt-get install -y build-essential
RUN make -C /src
CMD ["date"]
# expect: suggestion
