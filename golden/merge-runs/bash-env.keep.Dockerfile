FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
ENV BASH_ENV=/etc/env
RUN echo 'export X=1' >> /etc/env
RUN echo $X > /o
# expect: startup-files
