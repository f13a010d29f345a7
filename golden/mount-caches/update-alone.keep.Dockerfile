# expect: for-later
FROM debian:bookworm-slim
RUN apt-get update
COPY install.sh /
RUN /install.sh
