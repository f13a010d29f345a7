FROM debian:bookworm
RUN touch /a
RUN echo $$ > /o
# expect: process-state
