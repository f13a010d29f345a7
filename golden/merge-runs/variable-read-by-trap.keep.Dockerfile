FROM debian:bookworm
RUN V=1
RUN trap 'echo ${V-none} > /o' EXIT
# expect: shell-state
