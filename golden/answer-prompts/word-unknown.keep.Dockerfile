# expect: words-unknown
FROM debian:bookworm-slim
ARG PACKAGES
RUN apt-get update && apt-get install $PACKAGES
