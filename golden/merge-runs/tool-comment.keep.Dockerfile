FROM debian:bookworm
RUN touch /a
# hadolint ignore=DL3059
RUN touch /b
# expect: tool-comment
