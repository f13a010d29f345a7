FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN false | true
RUN echo "${PIPESTATUS[0]-none}" > /o
# expect: process-state
