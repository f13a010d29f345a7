FROM erlang:27
RUN apt update && apt install -y tree
