# expect: nothing
FROM example.com/base:1
RUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*
