# expect: variable-seen
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y make
COPY . /src
RUN make -C /src
