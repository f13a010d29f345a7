FROM debian:bookworm
SHELL ["/opt/sh", "-c"]
RUN ln -sf /bin/bash /opt/sh
RUN echo -e "a\tb" > /o
# expect: hazard-shell
