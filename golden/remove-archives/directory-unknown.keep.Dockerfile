FROM debian:bookworm-slim
ARG DIR
RUN cd $DIR && wget -q https://example.com/tool.tgz && tar xf tool.tgz
# expect: nothing
