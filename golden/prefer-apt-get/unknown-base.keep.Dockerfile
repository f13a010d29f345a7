# expect: unknown-base
FROM example.com/base
RUN apt update && apt install -y tree
