# expect: words-unknown
FROM debian:bookworm-slim
ARG OPTIONS
RUN apt update $OPTIONS
