FROM debian:bookworm
WORKDIR /app
RUN mv /app /old && mkdir /app
RUN touch x
# expect: hazard-workdir
