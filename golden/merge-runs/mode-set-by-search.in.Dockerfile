FROM debian:bookworm
RUN chmod 755 /x && find /log -type d -exec chmod 1777 '{}' +
RUN chmod 644 /y
