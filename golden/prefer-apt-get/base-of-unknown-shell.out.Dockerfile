FROM erlang:27
RUN apt-get update && apt-get install -y tree
