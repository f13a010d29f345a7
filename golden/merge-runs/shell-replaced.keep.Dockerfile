FROM debian:bookworm
RUN ln -sf /bin/bash /bin/sh
RUN echo -e "a\tb" > /o
# expect: hazard-shell
