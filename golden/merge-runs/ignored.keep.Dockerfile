FROM debian:bookworm
RUN touch /a
# dockopt ignore=merge-runs # two layers on purpose
RUN touch /b
# expect: tool-comment
