FROM debian:bookworm-slim
RUN cd /tmp \
  && wget https://example.com/a.zip https://example.com/b.deb \
  && unzip -q a.zip -d /opt \
  && dpkg -i b.deb
WORKDIR /tmp
RUN rm -f a.zip b.deb
