FROM debian:bookworm
SHELL ["/bin/bash", "-lc"]
RUN echo 'export X=1' >> ~/.profile
RUN echo $X > /o
# expect: startup-files
