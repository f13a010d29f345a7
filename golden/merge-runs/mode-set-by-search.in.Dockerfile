FROM debian:bookworm
RUN chmod 700 /srv && find /srv -type f -exec chmod 600 {} +
RUN chmod 755 /srv
