FROM debian:bookworm
ARG TOOL
RUN $TOOL x
RUN touch /b
# expect: unknown-command
