FROM example.com/base
RUN apt-get update && apt-get install -y tree
