# expect: other-options
FROM debian:bookworm-slim
RUN apt install -y -o Dir::Cache::Archives=/debs tree
