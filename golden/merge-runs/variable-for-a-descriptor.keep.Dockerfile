FROM debian:bookworm
SHELL ["/bin/bash", "-c"]
RUN echo a {V}>/f
RUN echo "${V-none}" > /o
# expect: shell-state
