FROM debian:bookworm-slim
COPY debs/ /debs/
RUN apt-get install -y /debs/*.deb
