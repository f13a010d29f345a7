FROM debian:bookworm
RUN echo one > /a && ln /a /b
RUN echo two >> /a
# expect: hazard-hard-links
