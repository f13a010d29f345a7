# expect: not-editable
FROM debian:bookworm-slim
RUN apt "update"
