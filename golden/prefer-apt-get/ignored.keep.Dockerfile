# expect: suppressed
FROM debian:bookworm-slim
# dockopt ignore=prefer-apt-get # a person runs it
RUN apt update
