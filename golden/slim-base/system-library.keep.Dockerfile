FROM python:3.11
ENV LD_PRELOAD=/usr/lib/x86_64-linux-gnu/libjemalloc.so.2
RUN apt-get update && apt-get install -y libjemalloc2
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
