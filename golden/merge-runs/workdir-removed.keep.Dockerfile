FROM debian:bookworm
WORKDIR /app
RUN rm -rf /app && git clone https://example.org/x /app
RUN touch x
# expect: hazard-workdir
