FROM debian:bookworm-slim
RUN curl -fsSLo /srv/run.sh https://example.com/run.sh && sh /srv/run.sh
# expect: nothing
