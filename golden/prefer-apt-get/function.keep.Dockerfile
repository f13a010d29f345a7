# expect: nothing
FROM debian:bookworm-slim
RUN apt() { true; }; apt update && apt install -y tree
