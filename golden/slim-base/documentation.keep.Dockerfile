FROM debian:bookworm
RUN cp -r /usr/share/doc/apt /srv
CMD ["date"]
# expect: docs-read
