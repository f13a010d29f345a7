FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN [[ abc =~ b ]]
RUN echo "${BASH_REMATCH[0]-none}" > /o
# expect: process-state
