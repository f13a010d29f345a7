FROM debian:bookworm
RUN find / -name x -exec echo {} \;
RUN touch /b
