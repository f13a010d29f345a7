# expect: not-editable
FROM debian:bookworm-slim
RUN APT=apt; $APT update
