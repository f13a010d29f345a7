# expect: not-editable
FROM debian:bookworm-slim
RUN DO="install tree"; apt-get $DO
