FROM debian:bookworm
RUN version=1 && echo "$version" > /v
RUN touch /b
