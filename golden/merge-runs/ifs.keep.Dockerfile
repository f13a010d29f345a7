FROM debian:bookworm
RUN IFS=:
RUN set -- $PATH; echo $1 > /o
# expect: shell-state
