FROM debian:bookworm
RUN http_proxy=; touch /a
RUN printenv http_proxy > /o || true
# expect: shell-state
