FROM debian:bookworm
SHELL ["/opt/sh", "-c"]
RUN apt-get install -y curl && ln -sf /bin/bash /opt/sh
RUN echo -e "a\tb" > /o
# expect: hazard-shell
