FROM debian:bookworm
RUN mkdir /data;
RUN touch /data/a; touch /data/b;
RUN touch /data/c
