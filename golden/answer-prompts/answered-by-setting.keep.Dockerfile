# expect: nothing
FROM debian:bookworm-slim
RUN apt-get update && apt-get -o APT::Get::Assume-Yes=true install tree
