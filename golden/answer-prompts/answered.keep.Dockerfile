# expect: nothing
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y tree && apt-get -yq install patch && apt-get install --assume-yes git
