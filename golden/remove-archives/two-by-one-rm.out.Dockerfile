FROM debian:bookworm-slim
RUN cd /tmp \
  && wget https://example.com/a.zip https://example.com/b.deb \
  && unzip -q a.zip -d /opt \
  && dpkg -i b.deb \
  && rm -f /tmp/a.zip /tmp/b.deb
WORKDIR /tmp
