FROM debian:bookworm-slim
RUN curl -fsSLo /srv/tool.deb https://example.com/tool.deb && dpkg -i /srv/tool.deb
RUN apt-get install -y /srv/*.deb
RUN rm -f /srv/tool.deb
# expect: read-later
